/** Tests in a running workbench; they drive its real widgets. */
package org.rums.ui.tests;
