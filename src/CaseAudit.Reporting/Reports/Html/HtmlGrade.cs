using System.Xml.Linq;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Grades in a page: the word, on a ground that only repeats it.</summary>
internal static class HtmlGrade
{
    /// <summary>The grade as a label.</summary>
    public static XElement Label(Grade? grade) => Tag.Strong(Tag.Class($"grade {Look(grade)}"), Say.Capital(GradeWords.Of(grade)));

    /// <summary>The class of a grade’s ground.</summary>
    public static string Look(Grade? grade) => grade is Grade known ? $"grade-{Say.Property(known)}" : "grade-none";
}
