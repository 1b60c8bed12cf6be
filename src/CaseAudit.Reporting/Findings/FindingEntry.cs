using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>One finding with what the catalogue says of its criterion; the prompt stands only where the grade is below met.</summary>
public sealed record FindingEntry(
    string Id,
    string Code,
    Grade Grade,
    Significance Significance,
    bool Essential,
    string Message,
    IReadOnlyList<EvidenceEntry> Evidence,
    IReadOnlyList<StandardEntry> Standards,
    string? Prompt)
{
    /// <summary>The exception under which the finding was accepted; null where it was not.</summary>
    public AcceptedEntry? Accepted { get; init; }

    internal static FindingEntry Of(Finding finding, CaseStatus status, Catalogue catalogue)
    {
        var criterion = catalogue.Criterion(finding.Code);
        return Of(finding, criterion, criterion.IsEssentialFor(Say.Property(status)));
    }

    /// <summary>A finding that is not about a case.</summary>
    internal static FindingEntry Of(Finding finding, Catalogue catalogue)
    {
        var criterion = catalogue.Criterion(finding.Code);
        return Of(finding, criterion, criterion.Essential);
    }

    private static FindingEntry Of(Finding finding, Criterion criterion, bool essential) => new(
        finding.Id,
        finding.Code,
        finding.Grade,
        criterion.Significance,
        essential,
        finding.Message,
        [.. finding.Evidence.Select(EvidenceEntry.Of)],
        [.. finding.Standards.Select(StandardEntry.Of)],
        finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced ? criterion.Prompt : null)
    {
        Accepted = AcceptedEntry.Of(finding.Accepted),
    };
}
