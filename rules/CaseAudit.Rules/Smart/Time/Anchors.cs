namespace CaseAudit.Rules.Smart;

/// <summary>What a length of time counts from: the report or its day, or something else.</summary>
internal static class Anchors
{
    /// <summary>The place behind <c>of the date of this report</c>; negative where the time counts from something else.</summary>
    public static int End(ReadText text, int preposition)
    {
        var next = preposition + 1;
        var anchored = false;
        for (; text.At(next) is { } token; next++)
        {
            var isAnchor = text.Words.ReportAnchors.At(text.Tokens, next);
            anchored |= isAnchor;

            // "within ten days of this audit the manager …": an article behind the anchor opens what comes next.
            if (anchored && !isAnchor && !text.Is(next, "of") && !text.Is(next - 1, "of") && !text.Is(next, "being")) break;
            if (!isAnchor && token.Lower is not ("the" or "this" or "our" or "of" or "being" or "from")) break;
        }

        var opensNext = text.At(next) is { } article && text.Words.Determiners.Has(article);

        // Another noun behind it makes it a different thing: "of the report of concern", "of the review conference".
        var isOther = text.At(next) is { IsWord: true } after && !text.Words.Prepositions.Has(after) && !text.Words.Modals.Has(after) && after.Lower is not ("and" or "then");
        return anchored && (opensNext || !isOther) ? next : -1;
    }
}
