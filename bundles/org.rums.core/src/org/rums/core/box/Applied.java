package org.rums.core.box;

import org.rums.core.code.ConfirmationCode;
import org.rums.core.result.ResultCode;

/**
 * What a box did with a code that verified. Source: docs/protocol/box.md, sections 2.1 and 5.
 *
 * @param confirmation for the vendor
 * @param result OK, ALREADY_APPLIED, REJECTED, or why nothing was changed
 * @param item place of the failing item, from 1; 0 none
 * @param detail English text, perhaps empty
 */
public record Applied(ConfirmationCode confirmation, ResultCode result, int item, String detail) {}
