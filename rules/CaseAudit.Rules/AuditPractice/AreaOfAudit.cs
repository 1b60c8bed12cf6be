using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>One practice area in one audit, whether the audit names it or not.</summary>
/// <param name="Map">The area.</param>
/// <param name="Audit">The audit; null where the programme has none.</param>
/// <param name="Recorded">What the audit says of the area; null where it does not name it.</param>
/// <param name="Coverage">Whether the audit covers the area.</param>
public sealed record AreaOfAudit(PracticeAreaMap Map, Recorded<Audit>? Audit, Recorded<AuditedArea>? Recorded, Coverage Coverage)
{
    /// <summary>Whether any audit of this kind names the area; where none does, the template has no such area.</summary>
    public required bool InTemplate { get; init; }

    /// <summary>Whether any audit of the programme carries a commentary.</summary>
    public required bool CommentaryCarried { get; init; }

    /// <summary>The subject of findings: <c>AU-01/assessment</c>.</summary>
    public string Subject => $"{Audit?.Item.AuditId ?? ProgrammeUnderReview.Subject}/{Say.Property(Map.Area)}";

    /// <summary>The case audited; null where there is no audit.</summary>
    public string? CaseId => Audit?.Item.CaseId;

    /// <summary>Whether it is known that the audit does not cover the area.</summary>
    public bool IsUncovered => Coverage is Coverage.NotConsidered or Coverage.Missing or Coverage.NotJudged;

    /// <summary>The audit’s judgement; null where it gives none.</summary>
    public Judgement? Judgement => Recorded?.Item.Judgement;

    /// <summary>Evidence that points to the judgement, to the area without one, or to the list of areas that lacks it.</summary>
    public Evidence Shows()
    {
        var day = Audit?.Item.CompletedOn;
        if (Audit is null) return ProgrammeUnderReview.Shows("audits", null, "no audits");
        if (Recorded is null) return Audit.Item.Areas is null ? Audit.Shows(day, "areas not recorded") : Audit.Shows("areas", day, $"{Map.Name} is not among them");
        return Judgement is Judgement judgement ? Recorded.Shows("judgement", day, Say.Words(judgement)) : Recorded.Shows(day, "no judgement");
    }

    /// <summary>A finding about this area of this audit.</summary>
    /// <param name="number">The number of the criterion.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="message">Composes the message.</param>
    /// <param name="evidence">Composes what was read; null where there is nothing to point to.</param>
    public Finding Finding(int number, Grade grade, Func<string> message, Func<IReadOnlyList<Evidence>>? evidence = null) =>
        new(Map.Criterion(number), Subject, grade, message, evidence);
}
