using CaseAudit.Model;

namespace CaseAudit.Reporting.Tests.Smart;

public sealed class SmartTextWriterTests
{
    [Fact]
    public void Write_Recommendation_SaysGradeLegsReasonsAndWords()
    {
        var text = Written(Line("Write [a] guide\u001b."));

        text.ShouldContain("7 partly met, on four of five legs");
        text.ShouldContain("Write [a] guide�.");
        text.ShouldContain("time-bound  yes      The reason.\n                     read: “by June” → 30 June 2024");
        text.ShouldContain("measurable  no       The reason.\n");
        text.ShouldNotContain("Across");
    }

    [Fact]
    public void Write_Several_CountsTheLegs()
    {
        var text = Written(Line("Write a guide."), Line("Publish it."));

        text.ShouldContain("Across two recommendations");
        text.ShouldContain("Two partly met.");
        text.ShouldContain("measurable  none of two recommendations");
    }

    private static string Written(params SmartLine[] lines)
    {
        using var output = new StringWriter { NewLine = "\n" };
        SmartTextWriter.Write(output, lines, 110, colour: false);
        return output.ToString();
    }

    private static SmartLine Line(string text) => new("7", text, new SmartJudgement(
        Leg(SmartLeg.Specific), Leg(SmartLeg.Measurable) with { Met = false }, Leg(SmartLeg.Achievable), Leg(SmartLeg.Relevant),
        Leg(SmartLeg.TimeBound) with { Read = ["by June"], ResolvesTo = new DateOnly(2024, 6, 30) }));

    private static SmartLegJudgement Leg(SmartLeg leg) => new(leg, true, "The reason.", []);
}
