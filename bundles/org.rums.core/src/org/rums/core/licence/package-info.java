/**
 * What a box grants and how an update changes it: models, partitions and objects, items and conditions, the engine
 * that carries them out, state encodings, differences and their words. Pure: no clock, no files, no keys.
 * Source: docs/protocol.md, sections 5 and 6.
 */
package org.rums.core.licence;
