using CaseAudit.Model;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Recommendations on their five legs, with the reason for each leg that is missing.</summary>
internal sealed class SmartText(IAnsiConsole page)
{
    private static readonly string[] Letters = ["S", "M", "A", "R", "T"];

    public void Write(IReadOnlyList<(string Id, string? Source, SmartJudgement Judgement)> recommendations)
    {
        if (recommendations.Count == 0) return;

        TextPage.Heading(page, "Recommendations on the five SMART legs");
        var table = TextPage.Columns(12, 12, 11, 12, null);
        foreach (var (id, source, judgement) in recommendations)
        {
            var missing = judgement.Legs.Where(leg => !leg.Met).ToList();
            table.AddRow(
                TextPage.Escape(id), TextPage.Escape(source ?? ""), Legs(judgement), TextPage.Grade(judgement.Grade),
                missing.Count == 0 ? "" : TextPage.Escape(string.Join(' ', missing.Select(leg => $"{Say.Capital(Say.Words(leg.Leg))}: {leg.Reason}"))));
        }

        page.Write(table);
    }

    private static string Legs(SmartJudgement judgement) => string.Join(' ', judgement.Legs.Select((leg, place) => leg.Met ? Letters[place] : "–"));
}
