using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CaseAudit.Model;
using CaseAudit.Rules.LocalCriteria;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Writes everything that is in force in one fixed order, and hashes it.</summary>
internal static class KnowledgeFingerprint
{
    public static string Of(Standards standards, Catalogue catalogue, IReadOnlyList<LocalTemplate> local)
    {
        var text = new StringBuilder();
        foreach (var key in standards.Keys.Where(key => standards.All.All(edition => edition.Key != key)))
            Line(text, key);
        foreach (var edition in standards.All)
            Line(text, edition.Key, edition.Value.ToString("G29", CultureInfo.InvariantCulture), edition.Unit.ToString(), edition.Edition, edition.Source, Days.Text(edition.From), edition.To is { } to ? Days.Text(to) : "");
        foreach (var setting in standards.Switches)
            Line(text, setting.Key, setting.Value, setting.Edition, setting.Source, Days.Text(setting.From), setting.To is { } to ? Days.Text(to) : "");
        foreach (var list in standards.WordLists)
            Line(text, [list, .. standards.Words(list).Select(word => word.ToLowerInvariant()).Order(StringComparer.Ordinal)]);
        foreach (var factor in standards.RiskFactors)
            Line(text, [factor.Factor, factor.RequiresRiskAssessment ? "required" : "", .. factor.Agencies]);
        foreach (var holiday in standards.Calendar.Holidays)
            Line(text, Days.Text(holiday.Day), holiday.Name);
        foreach (var question in catalogue.Questions)
            Line(text, question.Code, question.Title, question.Asks, question.Reference);
        foreach (var criterion in catalogue.Criteria)
        {
            Line(text, criterion.Code, criterion.Title, criterion.Asks, criterion.Why, criterion.CannotSee ?? "", criterion.Significance.ToString(),
                criterion.Essential ? "essential" : "", criterion.Prompt, criterion.Reference);
            if (criterion.Off is { } reason)
                Line(text, "off", reason);
            Line(text, [.. criterion.EssentialFor]);
            Line(text, [.. criterion.Grades]);
            Line(text, [.. criterion.Standards]);
            Line(text, [.. criterion.Switches]);
            Line(text, [.. criterion.WordLists]);
        }

        foreach (var reason in catalogue.Reasons)
        {
            Line(text, reason.Code, reason.Title, reason.Asks, reason.Why, reason.CannotSee ?? "", reason.Reference);
            Line(text, [.. reason.Columns]);
            Line(text, [.. reason.Standards]);
            Line(text, [.. reason.WordLists]);
        }

        foreach (var template in local)
            Line(text, JsonSerializer.Serialize(template.Criterion));

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    // Each part carries its length, so that no two lists of parts read the same.
    private static void Line(StringBuilder text, params string[] parts)
    {
        foreach (var part in parts)
            text.Append(part.Length).Append(':').Append(part);
        text.Append('\n');
    }
}
