using Microsoft.Playwright;

namespace CaseAudit.EndToEnd.Tests.Browser;

/// <summary>The machine’s own Chromium, without a window and without a network: a request to anything but a file fails the test.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where it is; null where none was found.</summary>
    internal static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Path is null) return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a file in a window of its own.</summary>
    /// <param name="file">The file.</param>
    /// <param name="width">How wide the window is, in CSS pixels.</param>
    internal async Task<OpenPage> Open(string file, int width = 1280)
    {
        if (_browser is null) throw new InvalidOperationException("No Chromium was found; CI installs it (Debian: apt-get install chromium).");

        var context = await _browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return new OpenPage(context, page, asked);
    }
}
