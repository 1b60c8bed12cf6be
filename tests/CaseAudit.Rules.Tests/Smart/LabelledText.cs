using System.Runtime.CompilerServices;
using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests.Smart;

/// <summary>A recommendation with what a practice lead says of one of its legs.</summary>
public sealed record LabelledText(SmartRecommendation Recommendation, bool Meets, string Line)
{
    /// <summary>The labelled recommendations of a leg, from the file beside this one.</summary>
    public static IReadOnlyList<LabelledText> Of(SmartLeg leg, [CallerFilePath] string file = "")
    {
        var name = leg is SmartLeg.TimeBound ? "time-bound" : leg.ToString().ToLowerInvariant();
        return [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(file)!, "Labelled", name + ".txt")).Where(line => line.Length > 0 && line[0] is '+' or '-').Select(Read)];
    }

    /// <summary>The recommendations that are labelled on all five legs, as one labelled text for the leg.</summary>
    public static IReadOnlyList<LabelledText> Whole(SmartLeg leg, string name, [CallerFilePath] string file = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(file)!, "Labelled", name)).Where(line => line.Length > 0 && line[0] is 'y' or 'n')
            .Select(line => Read(line[4..]) with { Meets = line[(int)leg] == 'y', Line = line })];

    private static LabelledText Read(string line)
    {
        var fields = line[1..].Split(" | ", StringSplitOptions.TrimEntries);
        var recommendation = new SmartRecommendation(fields[0], Day("2024-03-15"));
        foreach (var field in fields.Skip(1))
        {
            var colon = field.IndexOf(':', StringComparison.Ordinal);
            var value = field[(colon + 1)..].Trim();
            recommendation = field[..colon] switch
            {
                "owner" => recommendation with { Owner = value },
                "due" => recommendation with { Due = Day(value) },
                "area" => recommendation with { Area = value },
                "about" => recommendation with { Context = new() { Themes = value.Split(';', StringSplitOptions.TrimEntries) } },
                var other => throw new FormatException($"There is no field \"{other}\"."),
            };
        }

        return new(recommendation, line[0] == '+', line);
    }
}
