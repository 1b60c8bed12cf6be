using CaseAudit.Extracts;
using CaseAudit.Reporting;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>Accepted exceptions with something wrong: each error is told where it stands.</summary>
internal sealed class ExceptionsTarget : ITarget
{
    private const string Document =
        """
        { "schema": "caseaudit/exceptions/v1", "exceptions": [
            { "criterion": "CR08.3", "case": "E-2403", "reason": "The manager left.", "acceptedBy": "service manager", "from": "2024-05-01", "until": "2024-08-31" },
            { "criterion": "CR03.1", "case": "all", "reason": "A new pattern of visits.", "acceptedBy": "head of service", "from": "2024-01-01", "until": "2024-03-31" } ] }
        """;

    public string Name => "exceptions";

    public void Try(Random random, Trial trial)
    {
        var bytes = Mutation.Of(Document, random, trial);

        foreach (var error in ExceptionsReader.Read(bytes).Errors)
            trial.Rejected("fuzz.json", new RejectedErrorEntry(error.At, error.Line, error.Message), Math.Max(1, Trial.Lines(bytes)));
    }
}
