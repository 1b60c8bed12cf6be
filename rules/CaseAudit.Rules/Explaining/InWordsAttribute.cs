namespace CaseAudit.Rules.Explaining;

/// <summary>
/// What rules ask, in words, for explanations: a condition as the two statements that it is or is not, anything else by its name and what its
/// absence means. <c>{0}</c> stands for what is handed to a method first.
/// </summary>
/// <param name="holds">What it says where it holds, or gives something: "the child was seen in person".</param>
/// <param name="otherwise">What it says where it does not.</param>
/// <param name="reads">The properties of the item that it reads, shown beside it.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class InWordsAttribute(string holds, string otherwise, params string[] reads) : Attribute
{
    /// <summary>What it says where it holds.</summary>
    public string Holds { get; } = holds;

    /// <summary>What it says where it does not.</summary>
    public string Otherwise { get; } = otherwise;

    /// <summary>The properties of the item that it reads.</summary>
    public IReadOnlyList<string> Reads { get; } = reads;
}
