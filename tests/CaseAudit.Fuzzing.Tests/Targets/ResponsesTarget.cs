using System.Text;
using System.Text.Json.Nodes;
using CaseAudit.Reporting;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>A peer’s own words with something wrong: each error is told where it stands.</summary>
internal sealed class ResponsesTarget : ITarget
{
    private const string Document =
        """
        { "schema": "caseaudit/responses/v1", "cases": {
            "C-1": { "comment": "A careful file.", "questions": {
                "CR03": { "comment": "Seen often.", "grade": "partlyMet", "findings": { "CR03.1": { "disposition": "accepted", "reason": "Known." }, "CR03.4": { "disposition": "action" } } },
                "CR09": { "grade": "met" } } },
            "C-2": { "questions": { "CR10": { "comment": "None." } } } } }
        """;

    public string Name => "responses";

    public void Try(Random random, Trial trial)
    {
        var document = JsonNode.Parse(Document)!;
        var mutation = new Mutation(random);
        if (random.Next(4) > 0) mutation.Apply(document);
        trial.Done = mutation.Done;
        var bytes = Encoding.UTF8.GetBytes(mutation.Text(document));
        if (random.Next(2) == 0) bytes = Damage.Bytes(bytes, random);

        using var stream = new MemoryStream(bytes);
        var read = ResponsesReader.Read(stream, Knowledge.BuiltIn.Catalogue);

        foreach (var error in read.Errors) trial.Rejected("fuzz.json", error, Math.Max(1, Trial.Lines(bytes)));
    }
}
