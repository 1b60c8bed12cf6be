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

    /// <summary>With one case more; the same where it is not kept.</summary>
    internal GradeExamples With(Grade grade, RankedCase one) => grade switch
    {
        Grade.Strength when Strength.With(one) is var more && more != Strength => this with { Strength = more },
        Grade.PartlyMet when PartlyMet.With(one) is var more && more != PartlyMet => this with { PartlyMet = more },
        Grade.NotMet when NotMet.With(one) is var more && more != NotMet => this with { NotMet = more },
        _ => this,
    };

    internal GradeExamples With(GradeExamples other) => new(Strength.With(other.Strength), PartlyMet.With(other.PartlyMet), NotMet.With(other.NotMet));
}
