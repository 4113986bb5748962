package io.cryptopocket.conformance;
record ContractSuite(io.cryptopocket.spec.Contract contract) implements io.cryptopocket.conformance.cli.Suite {
    public java.util.List<Listed> cases(io.cryptopocket.conformance.run.Selection s) { return java.util.List.of(); }
    public io.cryptopocket.conformance.report.MergedRun.Judged judge(java.util.List<io.cryptopocket.conformance.verdict.Row> r, int p) { throw new IllegalStateException("no"); }
    public io.cryptopocket.conformance.verdict.Run run(io.cryptopocket.conformance.run.RunRequest r, io.cryptopocket.conformance.verdict.Progress p) { throw new IllegalStateException("no"); }
}
