package org.rums.cli.demo;

import java.util.List;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.Expiry;
import org.rums.core.code.Suite;
import org.rums.core.code.Transaction;
import org.rums.core.code.UpdateContent;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.Item;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.text.Kind;

/** An issuer for tests alone, which does not look at the model: makes the vector of the demonstration. */
final class VersaVectorMaker {
    private VersaVectorMaker() {}

    /** Prints the content of versa-network-licences.rac.txt. */
    public static void main(String[] arguments) throws RefusedException {
        System.out.println(CodeReader.typed(Kind.ACTIVATION_CODE, make().body()));
    }

    static ActivationCode make() throws RefusedException {
        Item network = new Item.Change(Verb.SET, ObjectType.NETWORK_SEATS, Scene.APP, 5);
        byte[] plaintext = new UpdateContent(Scene.NOW, Expiry.NONE, List.of(network)).plaintext(Suite.SHORT);
        Transaction transaction = new Transaction(VersaVector.BOX, 1, 1, VersaVector.COUNTER, VersaVector.MARK);
        try (KeyRing ring = EvaluationKeys.keyRing();
                BoxKeys keys = ring.boxKeys(VersaVector.BOX.boxName(), 1, 1)) {
            int id = ActivationCode.codeId(transaction, keys, Suite.SHORT, plaintext);
            return ActivationCode.seal(transaction, keys, Suite.SHORT, plaintext, id);
        }
    }
}
