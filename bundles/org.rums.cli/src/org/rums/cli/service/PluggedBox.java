package org.rums.cli.service;

import org.rums.core.box.BoxClient;
import org.rums.core.box.BoxInfo;
import org.rums.core.key.BoxId;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * A box that a command talks to.
 *
 * @param name of its state file, or its serial number after {@code usb:}
 * @param client its commands
 * @param info what it said of itself when it was opened
 */
public record PluggedBox(String name, BoxClient client, BoxInfo info) implements AutoCloseable {
    /**
     * What a formatted box says of itself.
     *
     * @return its owner's part
     * @throws RefusedException NOT_FORMATTED
     */
    public BoxInfo.Owner owner() throws RefusedException {
        return info.owner().orElseThrow(() -> new RefusedException(ResultCode.NOT_FORMATTED, name + "."));
    }

    /**
     * Which box.
     *
     * @return Developer ID and BoxName
     * @throws RefusedException NOT_FORMATTED
     */
    public BoxId id() throws RefusedException {
        return new BoxId(owner().developerId(), owner().boxName());
    }

    /**
     * Whether it holds evaluation keys.
     *
     * @return false for a blank box
     */
    public boolean evaluation() {
        return info.owner()
                .filter(owner -> owner.developerId() == EvaluationKeys.DEVELOPER_ID)
                .isPresent();
    }

    @Override
    public void close() {
        client.close();
    }
}
