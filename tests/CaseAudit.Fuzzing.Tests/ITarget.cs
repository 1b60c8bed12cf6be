namespace CaseAudit.Fuzzing.Tests;

/// <summary>A kind of input that the product reads.</summary>
internal interface ITarget
{
    string Name { get; }

    /// <summary>Makes one input, has it read, and notes what should not have come of it; what is thrown is a crash.</summary>
    void Try(Random random, Trial trial);
}
