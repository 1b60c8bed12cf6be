using System.Xml.Linq;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What was done about the recommendations: the questions on it, how far each has come, and the learning events.</summary>
internal sealed class ActionsHtml(Catalogue catalogue, DateOnly asOf, CaseResponse? peer)
{
    /// <summary>The part; nothing where there is nothing to say.</summary>
    public XElement? Of(IReadOnlyList<JudgedQuestion> questions, AuditReviewResult result) => questions.Count + result.Actions.Count + result.Learning.Count == 0
        ? null
        : Tag.Div(AuditQuestions.Of(questions, catalogue, peer), Progress(result.Actions), Learning(result.Learning, result.Themes));

    private object? Progress(IReadOnlyList<ActionProgress> actions)
    {
        if (actions.Count == 0) return null;

        var table = new HtmlTable("actions-caption", "Recommendations by how far they have come, those that ask for attention first", "Recommendation", "State", "Due", "Owner", "Follow-up");
        foreach (var action in actions)
            table.Row(action.RecommendationId, Say.Capital(ActionWords.State(action.State)), Say.Capital(ActionWords.Due(action, asOf)), action.Owner ?? "No owner", Say.Capital(ActionWords.Checks(action)));

        return new object[] { Tag.H3("Recommendations by age and progress"), table.In("plain") };
    }

    private static object? Learning(IReadOnlyList<LearningEvent> events, IReadOnlyList<string> found)
    {
        if (events.Count == 0) return null;

        var table = new HtmlTable("learning-caption", "Learning events, by day", "Day", "For whom", "What", "Against the findings");
        foreach (var one in events) table.Row(Say.Date(one.Date), Say.Capital(LearningWords.For(one)), Say.Capital(LearningWords.About(one)), LearningWords.Elsewhere(one.Themes, found) ?? "–");
        return new object[] { Tag.H3("Learning events"), table.In("plain") };
    }
}
