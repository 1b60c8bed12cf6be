using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>A sample case many times over, each with a reference of its own: M-1, M-2 and so on.</summary>
internal sealed class ManyCases : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    public ManyCases(int count)
    {
        var sample = JsonNode.Parse(System.IO.File.ReadAllText(Repository.At("samples/cases/2024/E-2404.json")))!;
        var one = sample["cases"] is JsonArray cases ? cases[0]! : sample;
        using var output = new StreamWriter(File);
        for (var number = 1; number <= count; number++)
        {
            one["caseId"] = $"M-{number}";
            output.Write(one.ToJsonString() + "\n");
        }
    }

    public string File => Path.Combine(_folder, "cases.ndjson");

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
