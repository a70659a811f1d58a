/** The workbench: what other bundles may know of it. */
package org.rums.ui;
