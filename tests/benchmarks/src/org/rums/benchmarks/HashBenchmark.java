package org.rums.benchmarks;

import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The bare hash of one 64-byte block: the yardstick of the machine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class HashBenchmark {
    private final byte[] block = new byte[64];
    private final byte[] digest = new byte[32];

    /** One SHA-256 of 64 bytes. */
    @Benchmark
    public byte[] sha256() {
        SHA256Digest hash = new SHA256Digest();
        hash.update(block, 0, block.length);
        hash.doFinal(digest, 0);
        return digest;
    }
}
