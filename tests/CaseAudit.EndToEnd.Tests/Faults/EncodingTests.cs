using System.Text;

namespace CaseAudit.EndToEnd.Tests.Faults;

/// <summary>Every kind of file that is read, as UTF-8 with a mark and in the encodings that are not read, which are refused with the command that converts them.</summary>
public sealed class EncodingTests(EncodingTests.Written written) : IClassFixture<EncodingTests.Written>, IDisposable
{
    private const string Cases = "samples/cases/2012/E-1201.json";

    private static readonly (Encoding Encoding, string Name)[] Refused =
    [
        (Encoding.Unicode, "UTF-16"),
        (new UnicodeEncoding(bigEndian: true, byteOrderMark: false), "UTF-16BE"),
        // What it has no sign for is not to become a quotation mark.
        (Encoding.GetEncoding("iso-8859-1", new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback), "WINDOWS-1252"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Theory]
    [InlineData(Cases, 2, "check {0} --quiet")]
    [InlineData(Cases, 2, "explain CR03.1 --case {0} --quiet")]
    [InlineData(Cases, 2, "audits samples/audits/programme.json --cases {0} --quiet")]
    [InlineData("samples/audits/programme.json", 2, "audits {0} --quiet")]
    [InlineData("samples/lists/case-records-short.json", 2, "select {0} --for case-records --quiet")]
    [InlineData("samples/lists/case-records.csv", 2, "select {0} --for case-records --as-of 2024-05-31 --quiet")]
    [InlineData("samples/council/local-criteria.json", 64, "rules --config {2}/council.json")]
    [InlineData("{1}/settings.json", 64, "rules --config {0}")]
    [InlineData("samples/council/exceptions.json", 64, "check " + Cases + " --exceptions {0} --quiet")]
    [InlineData("samples/responses/2012.json", 64, "report " + Cases + " --responses {0} --out {2} --quiet")]
    [InlineData("{1}/sample.json", 64, "report " + Cases + " --sample {0} --out {2} --quiet")]
    [InlineData("{1}/findings.json", 2, "report {0} --out {2} --quiet")]
    [InlineData("{1}/findings.json", 2, "compare {0} {1}/findings.json --quiet")]
    [InlineData("{1}/findings.ndjson", 2, "compare {1}/findings.json {0} --quiet")]
    [InlineData("{1}/summary.json", 66, "merge {0} --quiet")]
    [InlineData("samples/smart/warrington.csv", 66, "smart {0} --from 2015-01-26 --quiet")]
    public void File_InAnotherEncoding_IsRefusedWithTheCommandThatConvertsIt(string file, int exitCode, string command)
    {
        // The settings that name the file of local criteria stand beside it.
        File.WriteAllText(Path.Combine(_folder, "council.json"), """{ "localCriteria": "given.json" }""");
        var text = File.ReadAllText(Repository.At(string.Format(null, file, "", written.Folder)));
        var path = Path.Combine(_folder, "given" + Path.GetExtension(file));

        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var read = Run(command, path);
        read.ExitCode.ShouldBe(0, read.Error);

        // A letter that the encodings tell differently.
        var end = file.EndsWith(".csv", StringComparison.Ordinal) ? text.Length : text.LastIndexOf('"');
        foreach (var (encoding, name) in Refused)
        {
            File.WriteAllText(path, text.Insert(end, "é"), encoding);
            var refused = Run(command, path);

            refused.ExitCode.ShouldBe(exitCode, $"{name}: {refused.Error}");
            refused.Error.ShouldContain($"Save it as UTF-8, or convert it: iconv -f {name} -t UTF-8 FILE.");
            refused.Error.ShouldContain("line ");
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Executable.Result Run(string command, string path) => Executable.Run(string.Format(null, command, path, written.Folder, _folder).Split(' '));

    /// <summary>Files that the product writes itself, and settings.</summary>
    public sealed class Written : IDisposable
    {
        public Written()
        {
            Write("findings.json", "check", Cases, "--format", "json");
            Write("findings.ndjson", "check", Cases, "--format", "ndjson");
            Write("summary.json", "check", Cases, "--format", "summary");
            Write("sample.json", "select", "samples/lists/case-records.csv", "--for", "case-records", "--as-of", "2024-05-31", "--format", "json");
            File.WriteAllText(Path.Combine(Folder, "settings.json"), """{ "framework": "byDate" }""");
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("caseaudit-").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);

        private void Write(string name, params string[] command) => Executable.Run([.. command, "--quiet", "--out", Path.Combine(Folder, name)]).ExitCode.ShouldBe(0);
    }
}
