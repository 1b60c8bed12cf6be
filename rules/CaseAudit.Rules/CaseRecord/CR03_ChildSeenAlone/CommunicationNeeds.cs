using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>What a child needs in order to be understood.</summary>
internal static class CommunicationNeeds
{
    /// <summary>
    /// Where the record says that the child needs an interpreter or has needs in communicating; empty where it says that the child has none, null
    /// where it is silent on both.
    /// </summary>
    public static IReadOnlyList<Evidence>? Of(CaseUnderReview @case, Standards standards)
    {
        var needs = Needs(@case.Child?.CommunicationNeeds, standards);
        if (@case.Child is not Child child || (child.InterpreterRequired is null && needs is null)) return null;

        Evidence Shows(string property, string value) => new(Place.Root.Of("child").Of(property), child.LastVerified, value);
        var evidence = new List<Evidence>();
        if (child.InterpreterRequired == true) evidence.Add(Shows("interpreterRequired", "interpreter required"));
        if (needs == true) evidence.Add(Shows("communicationNeeds", "communication needs recorded"));
        return evidence;
    }

    // "None", "none identified" and "no" are answers; a placeholder is not.
    private static bool? Needs(string? text, Standards standards)
    {
        var words = text?.Trim();
        if (string.IsNullOrEmpty(words) || standards.Words(WordLists.Placeholders).Contains(words)) return null;
        return !words.StartsWith("none", StringComparison.OrdinalIgnoreCase) && !words.Equals("no", StringComparison.OrdinalIgnoreCase);
    }
}
