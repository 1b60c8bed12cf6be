using System.Text.Json;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>The word of a sample’s purpose, on the command line and in documents: <c>case-records</c>.</summary>
public static class PurposeWord
{
    private static readonly Dictionary<string, SamplePurpose> Purposes = Enum.GetValues<SamplePurpose>().ToDictionary(Of, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<SamplePurpose>().Select(Of)];

    /// <summary>The word of a purpose.</summary>
    public static string Of(SamplePurpose purpose) => JsonNamingPolicy.KebabCaseLower.ConvertName(purpose.ToString());

    /// <summary>The purpose of a word of <see cref="All"/>.</summary>
    public static SamplePurpose Read(string word) => Purposes[word];
}
