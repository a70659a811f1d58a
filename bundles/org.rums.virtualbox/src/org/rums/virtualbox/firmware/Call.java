package org.rums.virtualbox.firmware;

import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * Who calls.
 *
 * @param session number of the INIT since power-on, from 1
 * @param rights of the sealed session in which the command came
 */
record Call(long session, Rights rights) {
    void requireUser() throws RefusedException {
        require(rights != Rights.NONE);
    }

    void requireAdmin() throws RefusedException {
        require(rights == Rights.ADMIN);
    }

    void require(boolean given) throws RefusedException {
        if (!given) {
            throw new RefusedException(ResultCode.ACCESS_DENIED, "");
        }
    }
}
