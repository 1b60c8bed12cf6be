using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>
/// One part of what is said across cases: it counts case by case, and two that counted different cases can be put together, in any order, with
/// the same result as one that counted them all. That is what lets a file of any size be judged in pieces.
/// </summary>
/// <remarks>
/// A new part is a type of its own and one line each in the constructor, <see cref="ReviewSummary.Add"/> and <see cref="ReviewSummary.Merge"/>
/// of <see cref="ReviewSummary"/>. Its public properties are what is written and read back, so a constructor takes each of them. Where it keeps
/// examples it keeps those of the smallest hash, never the first ones.
/// </remarks>
/// <typeparam name="TSelf">The part itself.</typeparam>
public interface ISummaryPart<in TSelf>
    where TSelf : ISummaryPart<TSelf>
{
    /// <summary>Counts one case.</summary>
    /// <param name="judged">The case as judged.</param>
    /// <param name="extract">The case as recorded; null where only its findings are known.</param>
    void Add(JudgedCase judged, CaseExtract? extract);

    /// <summary>Counts the cases that another one counted.</summary>
    void Merge(TSelf other);
}
