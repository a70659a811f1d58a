/** The reference box: firmware, flash and state file in software, reached through the same frames as a real box. */
package org.rums.virtualbox;
