using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>What a peer would say across the cases: one sentence a theme, with its counts, in the order of the questions.</summary>
public static class Themes
{
    private static readonly IReadOnlyList<(string Code, Func<ReviewSummary, string?> Sentence)> All =
    [
        Met("CR01.1", "The plan that the status requires is there and current"),
        Met("CR01.2", "Plans state outcomes for the child"),
        Met("CR02.1", "Reviews were held in time"),
        ("CR02", Drift),
        Met("CR03.1", "The child was seen as often as the standard asks"),
        Met("CR03.3", "The child was seen alone regularly"),
        ("CR04", of => InTime(of, "core")),
        ("CR04", of => InTime(of, "initial")),
        ("CR04", of => InTime(of, "single")),
        Met("CR05.1", "The assessment holds an analysis that can be followed"),
        Met("CR05.2", "Needs, risks and objectives match"),
        Met("CR06.1", "A multi-agency risk assessment is there"),
        Met("CR07.1", "The agencies involved came to the meetings"),
        Met("CR08.1", "A manager’s decision stands at every key point"),
        Met("CR08.2", "Management oversight is regular"),
        ("CR09.1", Supervision),
        Met("CR09.2", "Every supervision sheet is signed by both"),
        ("CR10", Chronology),
        ("CR11.1", Fields),
        Met("CR11.2", "The contact details of family and agencies are complete"),
    ];

    /// <summary>The sentences; a theme that applies to no case has none.</summary>
    public static IReadOnlyList<Theme> Of(ReviewSummary summary) =>
        [.. All.Select(theme => (theme.Code, Sentence: theme.Sentence(summary)))
            .Where(theme => theme.Sentence is not null)
            .Select(theme => new Theme(theme.Code[..4], theme.Sentence!) { Criterion = theme.Code.Length > 4 ? theme.Code : null })];

    private static (string Code, Func<ReviewSummary, string?> Sentence) Met(string code, string what) => (code, summary => Sentence(summary, code, what));

    private static string? Sentence(ReviewSummary summary, string code, string what)
    {
        var counts = summary.Of(code);
        return counts.Judged == 0 ? null : $"{what} in {Say.OfTotal(counts.MetOrBetter, counts.Applicable, "case")}{Partly(counts)}{Silent(counts)}.";
    }

    private static string Partly(GradeCounts counts) => counts[Grade.PartlyMet] == 0 ? "" : $", partly in {Say.Number(counts[Grade.PartlyMet])}";

    private static string Silent(GradeCounts counts) => counts[Grade.NotEvidenced] == 0 ? "" : $"; the record is silent in {Say.Number(counts[Grade.NotEvidenced])}";

    private static string? InTime(ReviewSummary summary, string type)
    {
        var judged = summary.Noted($"assessments.{type}.judged").Sum;
        var inTime = summary.Noted($"assessments.{type}.inTime").Sum;
        if (judged == 0) return null;

        return judged == inTime
            ? $"{Say.Capital(Say.Count(judged, $"{type} assessment"))} {(judged == 1 ? "was" : "were")} judged, {(judged == 1 ? "" : "all ")}completed in time."
            : $"{Say.Capital(Say.OfTotal(inTime, judged, $"{type} assessment"))} {(inTime == 1 || judged == 1 ? "was" : "were")} completed in time.";
    }

    private static string? Drift(ReviewSummary summary)
    {
        var (changed, steady) = (summary.Drift.WhereWorkersChanged, summary.Drift.WhereWorkersStayed);
        if (changed.Cases + steady.Cases == 0) return null;

        var all = $"Signs of drift show in {Say.OfTotal(changed.Drifting + steady.Drifting, changed.Cases + steady.Cases, "case")}";
        return changed.Cases == 0 || steady.Cases == 0 || changed.Drifting + steady.Drifting == 0
            ? all + "."
            : $"{all}: {Part(changed, "one", "")} in which the worker changed often, {Part(steady, "other one", " others")}.";
    }

    private static string Part(DriftCount count, string one, string several) => (count.Drifting, count.Cases) switch
    {
        (0, 1) => $"not the {one}",
        (_, 1) => $"the {one}",
        (0, _) => $"none of the {Say.Number(count.Cases)}{several}",
        _ => $"{Say.Number(count.Drifting)} of the {Say.Number(count.Cases)}{several}",
    };

    private static string? Supervision(ReviewSummary summary)
    {
        var counts = summary.Of("CR09.1");
        if (counts.Applicable == 0) return null;

        var patchy = counts[Grade.PartlyMet] + counts[Grade.NotMet];
        var improving = summary.Noted("supervision.improving").Cases;
        var text = $"Supervision is regular in {Say.OfTotal(counts.MetOrBetter, counts.Applicable, "case")}";
        if (patchy > 0) text += $" and patchy in {Say.Number(patchy)}";
        if (patchy > 0 && improving > 0) text += $", improving in {Say.Number(improving)} of them";
        return text + Silent(counts) + ".";
    }

    private static string? Chronology(ReviewSummary summary)
    {
        var counts = summary.Of("CR10.1");
        if (counts.Applicable == 0) return null;

        var events = summary.Noted("chronology.systemEvents").Cases;
        var text = $"Chronologies are present in {Say.OfTotal(counts.MetOrBetter, counts.Applicable, "case")}";
        return events == 0 ? text + "." : $"{text}; {Say.Number(events)} {(events == 1 ? "is mainly a list" : "are mainly lists")} of system events.";
    }

    private static string? Fields(ReviewSummary summary)
    {
        var counts = summary.Of("CR11.1");
        if (counts.Applicable == 0) return null;

        var missing = CoreFields
            .Select(field => (field.Name, summary.Noted($"field.{field.Key}.missing").Cases))
            .Where(field => field.Cases > 0)
            .Select(field => $"{field.Name} is not recorded in {Say.Number(field.Cases)}")
            .ToList();
        var text = $"The core fields are complete in {Say.OfTotal(counts.MetOrBetter, counts.Applicable, "case")}";
        return missing.Count == 0 ? text + "." : $"{text}; {Say.List(missing)}.";
    }

    private static readonly IReadOnlyList<(string Key, string Name)> CoreFields =
    [
        ("dateOfBirth", "the date of birth"), ("gender", "gender"), ("ethnicity", "ethnicity"), ("religion", "religion"),
        ("firstLanguage", "first language"), ("interpreterRequired", "whether an interpreter is needed"), ("disabilities", "disability"),
    ];
}
