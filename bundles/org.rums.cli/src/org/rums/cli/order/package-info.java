/** From options and files of changes to the items of an update, and from files to the content of a new box. */
package org.rums.cli.order;
