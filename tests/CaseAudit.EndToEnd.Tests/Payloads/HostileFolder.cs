using System.Text.Json.Nodes;
using CaseAudit.Model;
using CaseAudit.Reporting;

namespace CaseAudit.EndToEnd.Tests.Payloads;

/// <summary>Every kind of document that the command reads of a review, each full of payloads.</summary>
internal sealed class HostileFolder : IDisposable
{
    // What breaks the contract is told of in every output, in its own words: a status, a name and a day that do not exist, half of a character.
    private static readonly string[] Broken =
    [
        """{"caseId":"C-90","status":"<script>mark\u001b[31m\u202e\u200b","opened":"2024-01-01","=mark<script>\u001b\u202e":1}""",
        """{"caseId":"C-91","status":"childInNeed","opened":"2024-01-01","allocations":[{"worker":"=mark<script>\ud800","from":"2024-01-01"}]}""",
        """{"caseId":"C-92","status":"childInNeed","opened":"2024-01-01","=mark<script>\udc00":1}""",
        """{"caseId":"=mark<script>\u001b","status":"childInNeed","opened":"mark\u001b\u202e"}""",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    public HostileFolder()
    {
        var cases = Enum.GetValues<CaseStatus>().Select((status, at) => Case($"C-{at + 1}", status)).Select(one => one.ToJsonString());
        File.WriteAllLines(At("cases.ndjson"), [.. cases, .. Broken]);
        Write("programme.json", "audits", Document<AuditProgramme>(("Audit.caseId", "C-1")));
        Write("list.json", "sample-list", new JsonObject { ["authority"] = HostileText.Of("SampleListFile.authority", 0), ["cases"] = new JsonArray(Document<ListedCase>(("ListedCase.caseId", "C-1"))) });
        Write("exceptions.json", "exceptions", new JsonObject { ["exceptions"] = new JsonArray(Document<Acceptance>(("Acceptance.criterion", "CR10.3"), ("Acceptance.case", "all"))) });
        File.WriteAllText(At("responses.json"), Peer().ToJsonString());
    }

    /// <summary>The properties of all contracts that hold a payload.</summary>
    public SortedSet<string> Texts { get; } = new(StringComparer.Ordinal);

    public string At(string name) => Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A case that goes on, and one that was closed: what is said of the one is not said of the other.
    private JsonObject Case(string caseId, CaseStatus status)
    {
        var one = Document<CaseExtract>(("CaseExtract.caseId", caseId));
        one["status"] = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
        if (status != CaseStatus.ChildInNeed) one.Remove("closed");
        return one;
    }

    private void Write(string name, string schema, JsonObject document)
    {
        document["schema"] = $"caseaudit/{schema}/v1";
        File.WriteAllText(At(name), document.ToJsonString());
    }

    private JsonObject Document<T>(params (string Name, string Text)[] formed)
    {
        var document = new HostileDocument(formed.ToDictionary(one => one.Name, one => one.Text, StringComparer.Ordinal));
        var json = document.Json<T>();
        Texts.UnionWith(document.Texts);
        return json;
    }

    private static JsonObject Peer() => new()
    {
        ["schema"] = Responses.SchemaName,
        ["cases"] = new JsonObject { ["C-1"] = Said("CR08", "CR08.1"), ["C-2"] = Said("CR01", "CR01.1") },
        ["audits"] = Said("AA01", "AA01.1"),
    };

    private static JsonObject Said(string question, string criterion) => new()
    {
        ["comment"] = HostileText.Of("CaseResponse.comment", 0),
        ["questions"] = new JsonObject
        {
            [question] = new JsonObject
            {
                ["comment"] = HostileText.Of("QuestionResponse.comment", 1),
                ["findings"] = new JsonObject { [criterion] = new JsonObject { ["disposition"] = "disputed", ["reason"] = HostileText.Of("FindingResponse.reason", 2) } },
            },
        },
    };
}
