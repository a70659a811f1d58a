/** What a new update profile can begin with. */
package org.rums.model.templates;
