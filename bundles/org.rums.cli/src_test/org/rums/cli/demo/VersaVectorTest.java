package org.rums.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.rums.core.code.CodeReader;
import org.rums.core.code.MatchTag;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** The vector of the demonstration is what it says. */
class VersaVectorTest {
    @Test
    void theVectorIsWhatSuchAnIssuerMakes() throws RefusedException {
        assertEquals(
                CodeReader.typed(Kind.ACTIVATION_CODE, VersaVectorMaker.make().body()),
                CodeReader.typed(Kind.ACTIVATION_CODE, VersaVector.load().code().body()));
    }

    @Test
    void theBoxFindsTheCodeAuthenticAndRefusesTheModel() throws RefusedException {
        Scene.Result result = VersaVector.load().play();
        assertEquals(ResultCode.MODEL_CANNOT_HOLD, result.code());
        assertEquals(
                ResultCode.MODEL_CANNOT_HOLD,
                result.confirmation().orElseThrow().result());
    }

    @Test
    void theOtherVendorOfTheDemonstrationHasAnotherMatchTag() {
        assertNotEquals(MatchTag.vendorPart(EvaluationKeys.DEVELOPER_ID), MatchTag.vendorPart(Refusals.OTHER_VENDOR));
    }
}
