namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Gathers what is wrong with one criterion of a file.</summary>
/// <param name="file">The file.</param>
/// <param name="at">JSON Pointer of the criterion.</param>
/// <param name="errors">Where to.</param>
internal sealed class CriterionFaults(LocalCriteriaFile file, string at, List<string> errors)
{
    /// <summary>Whether nothing was found.</summary>
    public bool None { get; private set; } = true;

    /// <summary>Adds one.</summary>
    /// <param name="place">Where it stands within the criterion: <c>within/of/items</c>; empty for the criterion itself.</param>
    /// <param name="message">What is wrong.</param>
    public void Add(string place, string message)
    {
        None = false;
        errors.Add(file.Fault(place.Length == 0 ? at : $"{at}/{place}", message));
    }

    /// <summary>Adds one where something does not hold.</summary>
    /// <returns>Whether it holds.</returns>
    public bool Unless(bool holds, string place, string message)
    {
        if (!holds) Add(place, message);
        return holds;
    }
}
