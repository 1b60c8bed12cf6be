using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaseAudit.EndToEnd.Tests.Samples;

/// <summary>The findings of every sample case, as agreed.</summary>
public sealed class SampleSnapshotTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Cases() => [.. SampleRun.All.Cases.Select(one => one["caseId"]!.GetValue<string>())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Findings(string caseId)
    {
        var findings = SampleRun.All.Cases.Single(one => one["caseId"]!.GetValue<string>() == caseId);

        Snapshot.Verify(findings.ToJsonString(Readable) + "\n", "json", caseId);
    }
}
