using System.Globalization;
using System.Xml.Linq;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>A page of cases as the index names it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">Which cases it holds: <c>Cases 51 to 100</c>.</param>
/// <param name="Cases">Its cases by reference, each with how many of its questions are not met or met in part.</param>
internal sealed record IndexedPage(int Number, string Name, IReadOnlyList<(string CaseId, int NotMet, int Partly)> Cases)
{
    /// <summary>Its file’s name.</summary>
    public string FileName => File(Number);

    /// <summary>The name of a page’s file.</summary>
    public static string File(int number) => $"page-{number.ToString("D4", CultureInfo.InvariantCulture)}.html";

    /// <summary>What the index keeps of a page.</summary>
    /// <param name="number">The page’s number, from 1.</param>
    /// <param name="first">The number of its first case among all, from 1.</param>
    /// <param name="cases">Its cases.</param>
    public static IndexedPage Of(int number, int first, IReadOnlyList<ReportedCase> cases) => new(
        number,
        cases.Count == 1 ? $"Case {first}" : string.Create(CultureInfo.InvariantCulture, $"Cases {first} to {first + cases.Count - 1}"),
        [.. cases.Select(one => (one.Judged.CaseId, Count(one.Judged, Grade.NotMet), Count(one.Judged, Grade.PartlyMet)))]);

    /// <summary>The page with its cases, in the index.</summary>
    public XElement Section() => Tag.Section(
        Tag.H3(Tag.Link("case-records/" + FileName, Name)),
        Tag.Ul(Tag.Class("index"), Cases.Select((one, place) => Tag.Li(
            Tag.Link($"case-records/{FileName}#{CaseAnchor.Of(place)}", one.CaseId),
            Tag.Span(Tag.Class("small"), $" {one.NotMet} not met, {one.Partly} partly")))));

    private static int Count(JudgedCase judged, Grade grade) => judged.Questions.Count(question => question.Grade == grade);
}
