using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What a peer said, marked as the peer’s.</summary>
internal static class PeerWord
{
    public static WordParagraph Of(string words) => new(WordStyles.Peer, WordText.Strong("The peer: "), words);

    public static WordParagraph Of(FindingResponse said) =>
        Of(said.Reason is string reason ? $"{Say.Words(said.Disposition)}: {reason}" : Say.Words(said.Disposition));
}
