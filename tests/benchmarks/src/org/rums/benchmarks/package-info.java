/** Measured rates and times; {@code ./bench} runs them and prints the figures. */
package org.rums.benchmarks;
