/** Runs the EMF code generator without a workbench. */
package org.rums.emfgen;
