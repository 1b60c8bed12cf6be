using CaseAudit.Reporting;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>What came of one input.</summary>
internal sealed class Trial
{
    private readonly List<string> _wrong = [];

    public int Crashes { get; private set; }

    public int Lost { get; private set; }

    public int Unlocated { get; private set; }

    public int Rejections { get; private set; }

    /// <summary>What was done to the input.</summary>
    public string Done { get; set; } = "";

    public IReadOnlyList<string> Wrong => _wrong;

    public void Crashed(string how)
    {
        Crashes++;
        _wrong.Add("crash: " + how);
    }

    /// <summary>Something good that is not there, or not as it was.</summary>
    public void LostIf(bool lost, string what)
    {
        if (!lost) return;

        Lost++;
        _wrong.Add("lost: " + what);
    }

    /// <summary>Notes a rejection, which must say what is wrong, on a line that the input has, at a pointer.</summary>
    public void Rejected(string source, RejectedErrorEntry error, long lines, string? changed = null)
    {
        Rejections++;
        var isLine = error.Line >= 1 ? error.Line <= lines : lines == 0;
        var isPlace = error.At.Length == 0 || error.At[0] == '/';
        var isNear = changed is null || changed.StartsWith(error.At, StringComparison.Ordinal) || error.At.StartsWith(changed, StringComparison.Ordinal);
        if (isLine && isPlace && isNear && source.Length > 0 && error.Message.Length > 0) return;

        Unlocated++;
        _wrong.Add($"not located: {source}, line {error.Line} of {lines}, \"{error.At}\"{(isNear ? "" : $" (changed: \"{changed}\")")}: {error.Message}");
    }

    /// <summary>Notes a refusal that is a sentence, which must begin with its place.</summary>
    public void Refused(string message, string place)
    {
        Rejections++;
        if (message.StartsWith(place, StringComparison.Ordinal)) return;

        Unlocated++;
        _wrong.Add($"not located: {message}");
    }

    /// <summary>How many lines an input has; none where it holds nothing.</summary>
    public static long Lines(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept(" \t\r\n"u8) < 0 ? 0 : 1 + bytes.Count((byte)'\n');
}
