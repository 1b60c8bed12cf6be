namespace CaseAudit.EndToEnd.Tests.Browser;

/// <summary>A test that needs Chromium. Without one it is skipped and says so; in CI it fails instead, since there nothing may be left unlooked at.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test can run here.</summary>
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "No Chromium was found. Install it (Debian: apt-get install chromium) to have the pages looked at in a browser.";
    }
}
