namespace CaseAudit.Review;

/// <summary>What of the input went wrong, in numbers; what exactly, the run that read it said.</summary>
/// <param name="Rejected">Records that were rejected.</param>
/// <param name="InPart">Cases that were judged without an item that cannot be right.</param>
/// <param name="Unreadable">Inputs that could not be read.</param>
/// <param name="Faults">Faults of ours.</param>
public sealed record InputCounts(int Rejected, int InPart, int Unreadable, int Faults)
{
    /// <summary>Nothing.</summary>
    public static InputCounts None { get; } = new(0, 0, 0, 0);

    internal InputCounts With(InputCounts other) =>
        new(Rejected + other.Rejected, InPart + other.InPart, Unreadable + other.Unreadable, Faults + other.Faults);
}
