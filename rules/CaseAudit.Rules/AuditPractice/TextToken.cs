namespace CaseAudit.Rules.AuditPractice;

/// <summary>A word or number of a text.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="At">Where it begins in the text.</param>
/// <param name="Break">Whether punctuation stands between it and the word before.</param>
internal readonly record struct TextToken(string Text, int At, bool Break)
{
    public int End => At + Text.Length;

    public bool IsNumber => Text.All(char.IsAsciiDigit);

    /// <summary>Splits a text into words and numbers; a percent sign is a word, and what joins digits or letters stays inside: 12/03/2024, O1.1, on-site.</summary>
    public static List<TextToken> Split(string text)
    {
        var tokens = new List<TextToken>();
        var hasBreak = false;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '%')
            {
                tokens.Add(new("%", at++, hasBreak));
                hasBreak = false;
                continue;
            }

            if (!char.IsLetterOrDigit(text[at]))
            {
                hasBreak |= !char.IsWhiteSpace(text[at++]);
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (IsJoint(text[end]) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))) end++;
            tokens.Add(new(text[at..end], at, hasBreak));
            (at, hasBreak) = (end, false);
        }

        return tokens;
    }

    private static bool IsJoint(char letter) => letter is '/' or '.' or '-' or '\'' or '’' or '_';
}
