using System.Globalization;
using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Reads the catalogue files of the assembly, one a question and one a reason to choose a case. A fault in them is ours, and throws.</summary>
internal static class BuiltInCatalogue
{
    private const string Criteria = "criteria:";

    private static readonly string[] _questions =
    [
        "CR01", "CR02", "CR03", "CR04", "CR05", "CR06", "CR07", "CR08", "CR09", "CR10", "CR11", "CR00",
        "AP01", "AP02", "AP03", "AP04", "AP05", "AP06", "AP07", "AP08", "AP09", "AP10", "AP11",
        "AR01", "AR02", "AR03", "AR04", "AR05", "AR06", "AR07", "AR08", "AR09", "AR10",
        "AA01", "AA02", "AA03", "AA04",
    ];

    private static readonly string[] _reasons = ["SL01", "SL02", "SL03", "SL04", "SL05", "SL06", "SL07", "SL08"];

    public static Catalogue Read() => new(_questions.Select(Read), _reasons.Select(Reason));

    private static Question Read(string code)
    {
        Properties? question = null;
        var criteria = new List<Criterion>();
        foreach (var thing in Properties.Gather(EmbeddedJson.Values($"catalogue/{code}.json"), Cut))
        {
            if (thing.Name.Length == 0)
                question = thing;
            else
                criteria.Add(Read(code, thing));
        }

        criteria.Sort((one, other) => Number(one.Code).CompareTo(Number(other.Code)));
        return question is null
            ? throw new FormatException($"\"{code}\" is empty.")
            : new(code, question["title"], question["asks"], question["reference"], criteria);
    }

    private static SelectionReason Reason(string code)
    {
        var properties = Properties.Gather(EmbeddedJson.Values($"catalogue/{code}.json"), _ => -1).Single();
        return new()
        {
            Code = code,
            Title = properties["title"],
            Asks = properties["asks"],
            Why = properties["why"],
            CannotSee = properties.Optional("cannotSee"),
            Reference = properties["reference"],
            Columns = properties.List("columns"),
            Standards = properties.List("standards"),
            WordLists = properties.List("wordLists"),
        };
    }

    // "criteria:CR01.2:title" is the title of CR01.2, "title" the question's.
    private static int Cut(string path) => path.StartsWith(Criteria, StringComparison.Ordinal) ? path.IndexOf(':', Criteria.Length) : -1;

    private static int Number(string code) => int.Parse(code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);

    private static Criterion Read(string question, Properties properties) => new()
    {
        Code = properties.Name[Criteria.Length..],
        Question = question,
        Title = properties["title"],
        Asks = properties["asks"],
        Why = properties["why"],
        CannotSee = properties.Optional("cannotSee"),
        Significance = Spelling<Significance>.Parse(properties["significance"]),
        Essential = bool.Parse(properties["essential"]),
        EssentialFor = properties.Switched("essentialFor:"),
        Grades = properties.List("grades"),
        Prompt = properties["prompt"],
        Reference = properties["reference"],
        Standards = properties.List("standards"),
        Switches = properties.List("switches"),
        WordLists = properties.List("wordLists"),
    };
}
