// The block in the editor: its settings, and the sentence for readers without scripts. A plain
// script, because WordPress brings React along and nothing has to be built.
{
  const { registerBlockType } = wp.blocks
  const { InspectorControls, PanelColorSettings, RichText, useBlockProps } = wp.blockEditor
  const { CheckboxControl, PanelBody, Placeholder, SelectControl, TextControl } = wp.components
  const { createElement, Fragment } = wp.element
  const { __, sprintf } = wp.i18n

  // A drawing, because the font with WordPress's own icons doesn't reach into the editor's frame.
  const icon = createElement(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    createElement('path', { d: 'M12 4 21 20H3Z' }),
    createElement('circle', { cx: 12, cy: 14.5, r: 1.5 })
  )

  /** Values of attributes that have a fixed set. The first one isn't saved: it's the default. */
  const choices = {
    mode: [
      ['quick', __('Quick', 'career-path-quiz')],
      ['full', __('Full', 'career-path-quiz')]
    ],
    lang: [
      ['', __('The language of the page', 'career-path-quiz')],
      ['en', 'English'],
      ['es', 'Español'],
      ['de', 'Deutsch']
    ],
    store: [
      ['local', __('Until the reader erases them', 'career-path-quiz')],
      ['session', __('Until the tab is closed', 'career-path-quiz')],
      ['none', __('Not at all', 'career-path-quiz')]
    ],
    theme: [
      ['auto', __('As the page says', 'career-path-quiz')],
      ['light', __('Light', 'career-path-quiz')],
      ['dark', __('Dark', 'career-path-quiz')]
    ]
  }

  /** Sections of the result, by the names that the attribute `hide` knows. */
  const sections = {
    'picture': __('Picture', 'career-path-quiz'),
    'experiments': __('Experiments', 'career-path-quiz'),
    'links': __('Links', 'career-path-quiz'),
    'why': __('Why', 'career-path-quiz'),
    'roles': __('Roles', 'career-path-quiz'),
    'what-if': __('What if', 'career-path-quiz'),
    'situation': __('Situation', 'career-path-quiz'),
    'certainty': __('Certainty', 'career-path-quiz'),
    'compare': __('Compare', 'career-path-quiz'),
    'save': __('Save', 'career-path-quiz'),
    'share': __('Share', 'career-path-quiz')
  }

  const edit = ({ attributes, setAttributes }) => {
    const { sentence, accent, hide = [] } = attributes
    const set = (name) => (value) => setAttributes({ [name]: value || undefined })

    const select = (name, label) => {
      const [[standard]] = choices[name]
      return createElement(SelectControl, {
        label,
        value: attributes[name] ?? standard,
        options: choices[name].map(([value, text]) => ({ value, label: text })),
        onChange: (value) => setAttributes({ [name]: value === standard ? undefined : value })
      })
    }

    const address = (name, label, help) =>
      createElement(TextControl, {
        type: 'url',
        label,
        help,
        value: attributes[name] ?? '',
        onChange: set(name)
      })

    const section = ([name, label]) =>
      createElement(CheckboxControl, {
        key: name,
        label,
        checked: !hide.includes(name),
        onChange(isShown) {
          const others = hide.filter((one) => one !== name)
          const hidden = isShown ? others : [...others, name]
          setAttributes({ hide: hidden.length > 0 ? hidden : undefined })
        }
      })

    const settings = createElement(
      InspectorControls,
      null,
      createElement(
        PanelBody,
        { title: __('Quiz', 'career-path-quiz') },
        select('mode', __('Length', 'career-path-quiz')),
        select('lang', __('Language', 'career-path-quiz')),
        select('theme', __('Light or dark', 'career-path-quiz')),
        select('store', __('Keep answers on the device', 'career-path-quiz'))
      ),
      createElement(PanelColorSettings, {
        title: __('Color', 'career-path-quiz'),
        initialOpen: false,
        colorSettings: [
          { label: __('Accent', 'career-path-quiz'), value: accent, onChange: set('accent') }
        ]
      }),
      createElement(
        PanelBody,
        { title: __('Sections of the result', 'career-path-quiz'), initialOpen: false },
        Object.entries(sections).map(section)
      ),
      createElement(
        PanelBody,
        { title: __('Links and questions', 'career-path-quiz'), initialOpen: false },
        address(
          'links',
          __('List of links', 'career-path-quiz'),
          __('Address of a JSON file, https or of this site.', 'career-path-quiz')
        ),
        address(
          'src',
          __('Questions of your own', 'career-path-quiz'),
          __('Address of a bank file, https or of this site.', 'career-path-quiz')
        )
      )
    )

    const preview = createElement(
      Placeholder,
      {
        icon,
        label: __('Career path quiz', 'career-path-quiz'),
        instructions: __(
          'The quiz appears here. Feeds, mail and readers without scripts show this sentence:',
          'career-path-quiz'
        )
      },
      createElement(RichText, {
        'tagName': 'p',
        'value': sentence,
        'onChange': set('sentence'),
        'allowedFormats': ['core/link'],
        'aria-label': __('Sentence for readers without scripts', 'career-path-quiz'),
        'placeholder': sprintf(
          /* translators: %s: name of the site. */
          __('Manager, engineer or specialist? Take the 3-minute quiz at %s.', 'career-path-quiz'),
          location.host
        )
      })
    )

    return createElement(Fragment, null, settings, createElement('div', useBlockProps(), preview))
  }

  // The server renders the quiz. The sentence is saved as HTML, so it outlasts the plugin.
  const save = ({ attributes: { sentence } }) =>
    sentence ? createElement(RichText.Content, { tagName: 'p', value: sentence }) : null

  registerBlockType('career-path-quiz/quiz', { icon, edit, save })
}
