using System.Security.Cryptography;
using System.Text;

namespace CaseAudit.Review;

/// <summary>A case by the lot that decides whether it is an example: the SHA-256 of its reference, worked out when the case is first drawn.</summary>
/// <param name="caseId">Its reference.</param>
internal sealed class RankedCase(string caseId)
{
    /// <summary>The smallest hash first; equal ones, which nobody has seen, by reference.</summary>
    public static IComparer<RankedCase> Order { get; } = Comparer<RankedCase>.Create((one, other) =>
        one.Hash.AsSpan().SequenceCompareTo(other.Hash) is not 0 and var byHash ? byHash : string.CompareOrdinal(one.CaseId, other.CaseId));

    public string CaseId { get; } = caseId;

    private byte[] Hash => field ??= SHA256.HashData(Encoding.UTF8.GetBytes(CaseId));
}
