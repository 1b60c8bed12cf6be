namespace CaseAudit.Tests;

/// <summary>A page of the documentation that is made from the code. When it is stale, the new text is written beside it for a person to accept.</summary>
internal static class GeneratedPage
{
    public static void ShouldBeCurrent(string path, string text)
    {
        var page = Repository.At(path);
        var received = Path.ChangeExtension(page, ".received.md");
        var current = text.ReplaceLineEndings("\n");
        if (File.Exists(page) && File.ReadAllText(page).ReplaceLineEndings("\n") == current)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, current);
        Assert.Fail($"{path} is stale. Compare it with {Path.GetFileName(received)}; if that is right, put it in its place.");
    }
}
