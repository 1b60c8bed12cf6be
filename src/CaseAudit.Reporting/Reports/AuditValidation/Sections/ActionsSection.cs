using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What became of the recommendations, and how far each of them could be acted on: the five SMART legs.</summary>
internal static class ActionsSection
{
    public static void Write(WordFlow text, QuestionTable questions, AuditReviewResult result)
    {
        text.Section("c) Action taken");
        if (result.Judged.Actions.Count > 0) questions.Write("Action taken, by question", result.Judged.Actions);
        Progress(text, result);
        Smart(text, result.Judged.Recommendations);
    }

    private static void Progress(WordFlow text, AuditReviewResult result)
    {
        if (result.Actions.Count == 0) return;

        text.Part("How far the recommendations have come");
        var table = new WordTable("Recommendations by how far they have come", [new("Recommendation", 18), new("Owner", 28), new("State", 22), new("Due", 32)]);
        foreach (var action in result.Actions)
            table.Row(action.RecommendationId, action.Owner ?? "none named", ActionWords.State(action.State), (action.Due is null ? "" : ActionWords.Due(action, result.Judged.AsOf) + "; ") + ActionWords.Checks(action));

        text.Table(table);
    }

    private static void Smart(WordFlow text, IReadOnlyList<JudgedRecommendation> recommendations)
    {
        if (recommendations.Count == 0) return;

        text.Part("How SMART the recommendations are");
        text.Text("Specific, measurable, achievable, relevant, time-bound: yes for each leg that the recommendation stands on, and the reason for each that is missing.");
        var table = new WordTable("Recommendations on the five SMART legs",
            [new("Recommendation", 17), .. ((string[])["S", "M", "A", "R", "T"]).Select(leg => new WordColumn(leg, 5)), new("Grade", 12), new("What is missing", 46)]);
        foreach (var one in recommendations)
        {
            var missing = one.Judgement.Legs.Where(leg => !leg.Met).Select(leg => (WordParagraph)$"{Say.Capital(Say.Words(leg.Leg))}: {leg.Reason}");
            table.Rows.Add(
                [[$"{one.RecommendationId} ({one.Source})"], .. one.Judgement.Legs.Select(leg => (IReadOnlyList<WordParagraph>)[leg.Met ? "yes" : "no"]), [GradeWords.Of(one.Judgement.Grade)], [.. missing]]);
        }

        text.Table(table);
    }
}
