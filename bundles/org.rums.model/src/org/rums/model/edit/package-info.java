/** Makes, copies and renames parts of profiles. Pure model: an editor wraps what it does in commands. */
package org.rums.model.edit;
