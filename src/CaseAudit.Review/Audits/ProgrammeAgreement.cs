using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>How far the audits of a programme agree with the record, and with their own moderation (V6).</summary>
public sealed record ProgrammeAgreement
{
    /// <summary>Over all areas.</summary>
    public required AgreementFigures Overall { get; init; }

    /// <summary>Each area that was judged, in the order of the manual.</summary>
    public required IReadOnlyList<AreaAgreement> Areas { get; init; }

    /// <summary>The overall judgements before moderation against those after it, on the audits that have both.</summary>
    public required AgreementFigures Moderated { get; init; }

    /// <summary>Each auditor who has a reference, by reference.</summary>
    public required IReadOnlyList<AuditorAgreement> Auditors { get; init; }

    /// <summary>How many pairs were kept out because the audit is too old for the record (V4).</summary>
    public required int Distant { get; init; }

    /// <summary>Measures the agreement of a judged programme.</summary>
    /// <param name="judged">The programme as judged.</param>
    /// <param name="minimum">How many pairs coefficients need: the standard <c>agreement.minimum</c>.</param>
    public static ProgrammeAgreement Of(JudgedProgramme judged, int minimum)
    {
        ArgumentNullException.ThrowIfNull(judged);
        var pairs = judged.Pairs.Where(pair => !pair.Distant).ToList();
        return new ProgrammeAgreement
        {
            Overall = Figures(pairs),
            Areas = [.. judged.Areas.Select(area => new AreaAgreement(area.Area, Figures(pairs.Where(pair => pair.Area == area.Area))))],
            Moderated = AgreementFigures.Of([.. judged.Moderated.Select(pair => new RankPair((int)pair.Original, (int)pair.Moderated))], minimum),
            Auditors = [.. pairs
                .Where(pair => pair.AuditorRef is not null)
                .GroupBy(pair => pair.AuditorRef!, StringComparer.Ordinal)
                .OrderBy(auditor => auditor.Key, StringComparer.Ordinal)
                .Select(auditor => new AuditorAgreement(auditor.Key, Figures(auditor)))],
            Distant = judged.Pairs.Count - pairs.Count,
        };

        AgreementFigures Figures(IEnumerable<JudgementPair> of) => AgreementFigures.Of([.. of.Select(pair => new RankPair((int)pair.Audit, (int)pair.Record))], minimum);
    }
}
