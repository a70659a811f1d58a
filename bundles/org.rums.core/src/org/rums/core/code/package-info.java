/** Transaction Key, Activation Code and Confirmation Code: bodies, files and their cryptography (docs/protocol.md). */
package org.rums.core.code;
