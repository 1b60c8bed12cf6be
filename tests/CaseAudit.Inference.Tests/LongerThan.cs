namespace CaseAudit.Inference.Tests;

/// <summary>A rule that was given something; given none, it throws.</summary>
public sealed class LongerThan(int length) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        string text = null!;

        Name(length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        When().Match(() => text, one => one.Length > length);
        Then().Yield(_ => Concluded(text));
    }

    private Uri Concluded(string text) => length == 0 ? throw new InvalidOperationException("None was given.") : new Uri($"{text}/{length}", UriKind.Relative);
}
