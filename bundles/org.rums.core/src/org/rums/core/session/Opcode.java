package org.rums.core.session;

/** Opcodes and lengths of the sealed login. See {@code docs/protocol/session.md}, "Messages". */
final class Opcode {
    static final int LOGIN_BEGIN = 0x40;
    static final int LOGIN_FINISH = 0x41;
    static final int SEALED = 0x42;
    static final int PUBLIC = 32;
    static final int NONCE = 16;
    static final int CONFIRMATION = 16;

    private Opcode() {}

    static boolean isLogin(int opcode) {
        return opcode >= LOGIN_BEGIN && opcode <= SEALED;
    }
}
