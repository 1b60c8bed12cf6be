using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>Cases to look at for one question or criterion.</summary>
/// <param name="Strength">Cases in which it is a strength.</param>
/// <param name="PartlyMet">Cases in which it is partly met.</param>
/// <param name="NotMet">Cases in which it is not met.</param>
public sealed record GradeExamples(ExampleCases Strength, ExampleCases PartlyMet, ExampleCases NotMet)
{
    /// <summary>No case.</summary>
    public static GradeExamples None { get; } = new(ExampleCases.None, ExampleCases.None, ExampleCases.None);

    /// <summary>Where to look first for what is worth considering: cases in which it is not met, else those in which it is partly.</summary>
    internal ExampleCases Worst => NotMet.CaseIds.Count > 0 ? NotMet : PartlyMet;

    internal GradeExamples With(Grade grade, RankedCase one) => grade switch
    {
        Grade.Strength => this with { Strength = Strength.With(one) },
        Grade.PartlyMet => this with { PartlyMet = PartlyMet.With(one) },
        Grade.NotMet => this with { NotMet = NotMet.With(one) },
        _ => this,
    };

    internal GradeExamples With(GradeExamples other) => new(Strength.With(other.Strength), PartlyMet.With(other.PartlyMet), NotMet.With(other.NotMet));
}
